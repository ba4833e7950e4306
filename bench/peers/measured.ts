/** Loaded before a server that is measured: tells the one that started it, when asked, how long its processors have worked. */
process.on("message", (message) => {
  if (message === "cpu") process.send?.({ cpu: process.cpuUsage() });
});
