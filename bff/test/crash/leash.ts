// Loaded into every process of the BFF that a crash test starts: it ends with the test, however that one ends.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
process.channel?.unref()
