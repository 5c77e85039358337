/** The address of one database on a socket, in libpq's spelling: the folder stands in `host`. */
export function databaseUrl(server: { socketDir: string; port: number }, database: string): string {
  return `postgres://postgres@localhost:${server.port}/${database}?host=${encodeURIComponent(server.socketDir)}`
}
