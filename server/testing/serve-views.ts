import { listen } from '../listen.ts'
import { createViewsEndpoint } from '../views-endpoint.ts'

// A process that answers visits and nothing else, for the test that kills it. It says its port on standard output.

const answerViews = createViewsEndpoint({ trustProxy: 1 })
const { port } = await listen(
  (request, response) => {
    if (!answerViews(request, response)) response.writeHead(404).end()
  },
  { host: '127.0.0.1', port: 0 },
)
console.log(port)
