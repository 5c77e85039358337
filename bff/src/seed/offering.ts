/** City-wide groups of matters that share places. */
export const offerings = [
  { id: 'id-card', name: '身份证业务' },
  { id: 'residence-permit', name: '居住证业务' },
  { id: 'household', name: '户口业务' },
  { id: 'exit-entry', name: '出入境业务' },
  { id: 'property', name: '不动产登记' },
  { id: 'social-security', name: '社保业务' },
  { id: 'medical', name: '医保业务' },
  { id: 'housing-fund', name: '公积金业务' },
  { id: 'tax', name: '税务业务' },
  { id: 'planning', name: '规划和用地业务' },
  { id: 'business', name: '企业和许可业务' },
  { id: 'vehicle', name: '车辆和驾照业务' },
  { id: 'general', name: '综合业务' },
  { id: 'self-help', name: '自助办理' },
]
