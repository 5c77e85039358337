export * from './endpoint.ts'
export * from './problem.ts'
