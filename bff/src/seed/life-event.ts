/** What happens in a life, as people say it: the first list of 办事. */
export const lifeEvents = [
  { id: 'birth', name: '生孩子、上户口' },
  { id: 'school', name: '孩子上学' },
  { id: 'work', name: '找工作、参保' },
  { id: 'home', name: '买房、卖房' },
  { id: 'business', name: '开店、办公司' },
  { id: 'papers', name: '证件到期、丢失' },
  { id: 'travel', name: '出国、去港澳' },
  { id: 'car', name: '买车、开车' },
  { id: 'health', name: '看病、医保' },
  { id: 'retirement', name: '退休、养老' },
  { id: 'help', name: '遇到困难' },
]
