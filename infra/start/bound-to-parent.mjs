/* Loaded into the server before anything else: it stops in good order when the process that started it is gone. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
