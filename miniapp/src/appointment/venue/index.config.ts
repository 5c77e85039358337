export default definePageConfig({ navigationBarTitleText: '选办事点', enablePullDownRefresh: true })
