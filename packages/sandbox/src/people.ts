/**
 * Invented people. `registeredMobile` is what the population register holds:
 * another number than `mobile` makes a mismatch, null means that the register does not know the person.
 */
export const people = [
  {
    openid: 'oHfw-lin-xiaohe',
    name: '林晓禾',
    idNumber: '441302198806160328',
    mobile: '13800005620',
    registeredMobile: '13800005620',
  },
  { openid: 'oHfw-li-qiuyue', name: '黎秋月', idNumber: '441302194603120029', mobile: '13500007716', registeredMobile: '13500007716' },
  { openid: 'oHfw-zhou-qihang', name: '周启航', idNumber: '44130320010914015X', mobile: '13800000303', registeredMobile: '13800000303' },
  { openid: 'oHfw-he-meiyi', name: '何美仪', idNumber: '441322197904220268', mobile: '13800000404', registeredMobile: '13800000404' },
  { openid: 'oHfw-xu-wenbin', name: '许文彬', idNumber: '441323199307080311', mobile: '13800000505', registeredMobile: '13800000505' },
  { openid: 'oHfw-chen-jianing', name: '陈家宁', idNumber: '441324199011020041', mobile: '13800000606', registeredMobile: '13800000606' },
  { openid: 'oHfw-luo-meiying', name: '罗美英', idNumber: '441302196503171127', mobile: '13600008841', registeredMobile: '13600008841' },
  { openid: 'oHfw-zhong-zhiyuan', name: '钟志远', idNumber: '441322199505182216', mobile: '13800000808', registeredMobile: '13800000808' },
  { openid: 'oHfw-zhou-qiming', name: '周启明', idNumber: '441303198609250531', mobile: '13700002093', registeredMobile: '13700002093' },
  { openid: 'oHfw-lin-xiaolan', name: '林晓岚', idNumber: '441302199203170484', mobile: '13800001010', registeredMobile: '13800001010' },
  { openid: 'oHfw-wu-guizhen', name: '吴桂珍', idNumber: '44132419640213048X', mobile: '13800001111', registeredMobile: '13800001111' },
  { openid: 'oHfw-aygul', name: '阿依古丽·麦麦提', idNumber: '65310119970503008X', mobile: '13800001212', registeredMobile: '13800001212' },
  { openid: 'oHfw-liang-ziqian', name: '梁子谦', idNumber: '441322199908180231', mobile: '13800001313', registeredMobile: null },
  { openid: 'oHfw-wen-shufen', name: '温淑芬', idNumber: '441324198306110189', mobile: '13800001414', registeredMobile: '13800009999' },
]
