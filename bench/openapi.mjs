// Prints the OpenAPI document of the built API: `npm run -s openapi > openapi.json`.
import { openApiDocument } from '../apps/api/dist/platform/http/open-api.js';

console.log(JSON.stringify(openApiDocument(), null, 2));
