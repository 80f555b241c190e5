return await Guanxi.Host.CommandLine.RunAsync(args);
