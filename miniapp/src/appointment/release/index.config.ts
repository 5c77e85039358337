export default definePageConfig({ navigationBarTitleText: '放号日历', enablePullDownRefresh: true })
