// Prism as a validation proxy: node prism.cjs DESCRIPTION UPSTREAM; prints its address.
//
// This is "prism proxy --errors" without its list of example addresses: while it builds that list, the command encodes the
// names of parameters such as ids[] in place, and checks none of them from then on.
const http = require("node:http");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createServer } = require("@stoplight/prism-http-server");
const pino = require("pino");

// A connection of its own for each request: one that is reused may have been closed by the server in the meantime.
http.globalAgent = new http.Agent({ keepAlive: false });

async function main(description, upstream) {
  const operations = await getHttpOperationsFromSpec(description);
  const config = {
    isProxy: true,
    upstream: new URL(upstream),
    errors: true,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
  };
  const logger = pino({ enabled: false });
  const server = createServer(operations, { cors: false, config, components: { logger } });
  console.log(await server.listen(0, "127.0.0.1"));
}

main(...process.argv.slice(2));
