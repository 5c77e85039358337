export default definePageConfig({ navigationBarTitleText: '亮码', enablePullDownRefresh: true })
