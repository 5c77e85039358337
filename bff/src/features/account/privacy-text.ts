type Section = { heading: string; paragraphs: string[] }

/**
 * The privacy text in force. A change of meaning needs a new version, and everybody is asked again.
 * Short, because it is to be read; the sentences of the consent sheet stand here word for word.
 */
export const privacyText: { version: string; effectiveOn: string; sections: Section[] } = {
  version: '2026-11-01',
  effectiveOn: '2026-11-01',
  sections: [
    {
      heading: '一句话',
      paragraphs: ['您的信息只用来约号、签到，不给广告公司。', '不同意也能查指南、看余号，也能直接去大厅取现场号。'],
    },
    {
      heading: '收什么，为什么收',
      paragraphs: [
        '姓名、证件号：核对本人，大厅里遮住。核对时送人口库一次，人口库只回答对不对得上。',
        '手机号：核对本人，大厅里只看后 4 位。',
        '微信给的编号：认出是您这个微信，下次不用再登录。我们看不到您的微信号、头像和好友。',
        '约号和签到的时间、地点、事项：到大厅时找到您的号，排队时叫到您。',
        '位置：找近的大厅，可以不给。只在手机上算远近，不传给我们。',
      ],
    },
    {
      heading: '怎么存',
      paragraphs: [
        '存在本市政务云，不出境。姓名、证件号、手机号加密存，钥匙和数据分开放。',
        '别处只显示林*禾、4413**********0328、138****5620 这样的样子。预约码里没有姓名、证件号和手机号。',
      ],
    },
    {
      heading: '存多久',
      paragraphs: [
        '姓名、证件号、手机号：账号还在用就存着，注销后删掉。',
        '约号和签到记录：按政务服务档案的规定保存，到期删掉。',
        '登录：30 天没用就失效，失效 7 天后删掉。证件核对的结果只记对不对得上，不另存您填错的号码。',
      ],
    },
    {
      heading: '谁看得到',
      paragraphs: [
        '您约的那个办事点，值班的工作人员看得到遮住的姓名、性别和您约的事项。大厅只看到手机号后 4 位。',
        '人口库只在核对时用一次。除此以外，没有您同意不给别人，法律规定必须给的除外。',
      ],
    },
    {
      heading: '您的权利',
      paragraphs: [
        '同意过的可以收回。收回后马上不再用，约好的号不受影响，新的号要再同意才能约。',
        '想看、想改、想拿走自己的资料，或者注销账号，拨打 12345，或带证件到任一大厅，当场办。',
        '没满 14 岁的孩子，由监护人替他看、替他决定。',
        '这份说明改了，会再问您一次，不会替您打勾。',
      ],
    },
  ],
}
