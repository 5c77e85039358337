export default definePageConfig({ navigationBarTitleText: '选区县' })
