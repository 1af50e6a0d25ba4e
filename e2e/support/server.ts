/** Not the port of `npm start`, so that both run side by side; a second checkout can be given another. */
export const port = Number(process.env.E2E_PORT ?? 4204)
