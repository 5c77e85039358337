export default definePageConfig({ navigationBarTitleText: '惠服务', enablePullDownRefresh: true })
