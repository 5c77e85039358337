export default definePageConfig({ navigationBarTitleText: '惠服务' })
