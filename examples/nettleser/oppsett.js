// Before the library is loaded, in the page and in the worker alike: zod is not to make functions of text, which the page's policy forbids. It
// would do without, but each try would be reported as a violation.
globalThis.__zod_globalConfig = { jitless: true };
