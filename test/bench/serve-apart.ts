import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * The same server at another port. A pane that is served there is of another origin than the page around it, and
 * the browser gives it a process of its own: so it is in Excel, too.
 */
export async function serveApart(address: string): Promise<Server> {
  const port = Number(new URL(address).port);
  const relay = createServer((client: Socket) => {
    const server = connect(port, 'localhost');
    client.pipe(server).pipe(client);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => relay.listen(0, 'localhost', resolve));
  return relay;
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;
