// Loaded into every process that the starter starts: when the starter is gone, however it ended, its processes end too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
