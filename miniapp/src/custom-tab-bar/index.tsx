// WeChat demands this component once the tab bar is custom; the pages draw the tabs themselves.
export default function CustomTabBar() {
  return null
}
