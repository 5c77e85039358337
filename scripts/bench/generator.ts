// A process of its own: fires what it is told to fire, so that counting costs the server nothing.
import { fireAll, type Order } from './load.ts'

process.on('message', (order: Order) => {
  void fireAll(order).then((report) => process.send?.(report))
})
process.on('disconnect', () => process.exit())
