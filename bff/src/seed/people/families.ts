type Member = { name: string; relation: string; idNumber: string; mobile: string }

/**
 * Fifty people as they live together, each seen from the first one; all invented. Whoever is in the demo list is here with the same number.
 * Kept as persons; the address and who belongs to whom stand here only, until relatives are kept, and a test sees to it that they fit.
 * Children have their parent's mobile.
 */
export const families: { address: string; members: Member[] }[] = [
  {
    address: '惠城区江北三新路 18 号',
    members: [
      { name: '林晓禾', relation: '本人', idNumber: '441302198806160328', mobile: '13800005620' },
      { name: '周启明', relation: '丈夫', idNumber: '441303198609250531', mobile: '13700002093' },
      { name: '黎秋月', relation: '母亲', idNumber: '441302194603120029', mobile: '13500007716' },
      { name: '林小满', relation: '女儿', idNumber: '441302202205203168', mobile: '13800005620' },
    ],
  },
  {
    address: '惠城区下角东路 7 号',
    members: [
      { name: '林晓岚', relation: '本人', idNumber: '441302199203170484', mobile: '13800001010' },
      { name: '叶俊杰', relation: '丈夫', idNumber: '441302199011083255', mobile: '13700003042' },
      { name: '叶子涵', relation: '儿子', idNumber: '441302201903143292', mobile: '13800001010' },
    ],
  },
  {
    address: '仲恺高新区和畅西三路 26 号',
    members: [
      { name: '周启航', relation: '本人', idNumber: '44130320010914015X', mobile: '13800000303' },
      { name: '周建平', relation: '父亲', idNumber: '441303197206303374', mobile: '13700003063' },
      { name: '罗玉兰', relation: '母亲', idNumber: '441303197401193406', mobile: '13700003070' },
    ],
  },
  {
    address: '博罗县罗阳解放路 40 号',
    members: [
      { name: '何美仪', relation: '本人', idNumber: '441322197904220268', mobile: '13800000404' },
      { name: '何振华', relation: '父亲', idNumber: '441322195008023494', mobile: '13700003084' },
      { name: '曾雅婷', relation: '女儿', idNumber: '441322200510113528', mobile: '13700003091' },
      { name: '曾国强', relation: '丈夫', idNumber: '441322197702253571', mobile: '13700003098' },
    ],
  },
  {
    address: '惠东县平山新平大道 102 号',
    members: [
      { name: '许文彬', relation: '本人', idNumber: '441323199307080311', mobile: '13800000505' },
      { name: '邱晓敏', relation: '妻子', idNumber: '441323199404173640', mobile: '13700003112' },
      { name: '许诺', relation: '女儿', idNumber: '441323202309033687', mobile: '13800000505' },
      { name: '许德明', relation: '父亲', idNumber: '441323196612053738', mobile: '13700003126' },
    ],
  },
  {
    address: '龙门县龙城西林路 15 号',
    members: [
      { name: '陈家宁', relation: '本人', idNumber: '441324199011020041', mobile: '13800000606' },
      { name: '刘海波', relation: '丈夫', idNumber: '441324198807233814', mobile: '13700003140' },
      { name: '刘思远', relation: '儿子', idNumber: '441324201602293850', mobile: '13800000606' },
      { name: '刘思齐', relation: '女儿', idNumber: '441324202006183887', mobile: '13800000606' },
    ],
  },
  {
    address: '惠城区河南岸演达路 61 号',
    members: [
      { name: '钟志远', relation: '本人', idNumber: '441322199505182216', mobile: '13800000808' },
      { name: '温雅琴', relation: '妻子', idNumber: '441302199610093965', mobile: '13700003168' },
    ],
  },
  {
    address: '龙门县平陵路 9 号',
    members: [
      { name: '吴桂珍', relation: '本人', idNumber: '44132419640213048X', mobile: '13800001111' },
      { name: '廖金水', relation: '丈夫', idNumber: '441324196203274050', mobile: '13700003182' },
      { name: '廖文静', relation: '女儿', idNumber: '441324199108144083', mobile: '13700003189' },
      { name: '廖宇轩', relation: '孙子', idNumber: '441324201811304130', mobile: '13800001111' },
    ],
  },
  {
    address: '惠城区麦地路 33 号',
    members: [
      { name: '阿依古丽·麦麦提', relation: '本人', idNumber: '65310119970503008X', mobile: '13800001212' },
      { name: '麦麦提·艾力', relation: '父亲', idNumber: '653101196905064213', mobile: '13700003210' },
    ],
  },
  {
    address: '博罗县园洲建设路 5 号',
    members: [
      { name: '梁子谦', relation: '本人', idNumber: '441322199908180231', mobile: '13800001313' },
      { name: '梁伟雄', relation: '父亲', idNumber: '441322197109124293', mobile: '13700003224' },
      { name: '叶秋萍', relation: '母亲', idNumber: '441322197312284321', mobile: '13700003231' },
    ],
  },
  {
    address: '惠城区水口同德路 12 号',
    members: [
      { name: '罗美英', relation: '本人', idNumber: '441302196503171127', mobile: '13600008841' },
      { name: '邓志坚', relation: '丈夫', idNumber: '441302196301314417', mobile: '13700003245' },
      { name: '邓佳慧', relation: '女儿', idNumber: '441302199306074444', mobile: '13700003252' },
    ],
  },
  {
    address: '龙门县龙田新街 21 号',
    members: [
      { name: '温淑芬', relation: '本人', idNumber: '441324198306110189', mobile: '13800001414' },
      { name: '邹勇', relation: '丈夫', idNumber: '441324198110024537', mobile: '13700003266' },
      { name: '邹明轩', relation: '儿子', idNumber: '441324201004244573', mobile: '13700003273' },
    ],
  },
  {
    address: '惠阳区淡水爱民路 77 号',
    members: [
      { name: '赖建国', relation: '本人', idNumber: '441303195810014617', mobile: '13700003280' },
      { name: '何兰', relation: '妻子', idNumber: '44130319600715464X', mobile: '13700003287' },
      { name: '赖嘉欣', relation: '女儿', idNumber: '441303198705294681', mobile: '13700003294' },
    ],
  },
  {
    address: '大亚湾区澳头中兴路 3 号',
    members: [
      { name: '苏明辉', relation: '本人', idNumber: '441302198402104733', mobile: '13700003301' },
      { name: '谢婉婷', relation: '妻子', idNumber: '441302198609214761', mobile: '13700003308' },
      { name: '苏子墨', relation: '儿子', idNumber: '441302201312124815', mobile: '13700003301' },
      { name: '苏子悦', relation: '女儿', idNumber: '44130220210105484X', mobile: '13700003301' },
    ],
  },
  {
    address: '惠东县稔山沿海路 58 号',
    members: [
      { name: '丘水生', relation: '本人', idNumber: '441323195511114891', mobile: '13700003329' },
      { name: '彭桂香', relation: '妻子', idNumber: '441323195704084924', mobile: '13700003336' },
      { name: '丘海燕', relation: '女儿', idNumber: '44132319850819496X', mobile: '13700003343' },
      { name: '丘乐乐', relation: '外孙', idNumber: '441323201505255012', mobile: '13700003329' },
    ],
  },
]
