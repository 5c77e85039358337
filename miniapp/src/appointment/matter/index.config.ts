export default definePageConfig({ navigationBarTitleText: '惠预约', enablePullDownRefresh: true })
