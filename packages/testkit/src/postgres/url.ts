/** The address of one database on a socket, in libpq's spelling: the folder stands in `host`. */
export function databaseUrl(server: { socketDir: string; port: number }, database: string): string {
  return `postgres://postgres@localhost:${server.port}/${database}?host=${encodeURIComponent(server.socketDir)}`
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** postgres.js reads no socket folder from an address, so it gets the parts. */
export function connectionOf(url: string) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  return {
    host: searchParams.get('host') ?? hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
    database: pathname.slice(1),
    onnotice: () => undefined,
  }
}
