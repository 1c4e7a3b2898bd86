process.on('exit', () => {
  process.stderr.write(`peak memory ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
