import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

/**
 * A server that refuses every request and does nothing else, in a process of its own. What
 * attackers on the same machine cost a reader of the program while they attack this one,
 * is the cost of the attackers, not of the program.
 */
final class Peer implements AutoCloseable {

	private final Process process;

	private final int port;

	private Peer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static Peer start() throws IOException {
		Process process = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), Peer.class.getName()))
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		return new Peer(process, Integer.parseInt(process.inputReader().readLine()));
	}

	int port() {
		return this.port;
	}

	public static void main(String[] arguments) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
		server.setExecutor(Executors.newFixedThreadPool(200));
		server.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(403, -1);
			exchange.close();
		});
		server.start();
		System.out.println(server.getAddress().getPort());
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
