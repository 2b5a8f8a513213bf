package org.aigaq;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A free port of this machine. */
public final class FreePort {

	private FreePort() {
	}

	/** Find one. */
	public static int find() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

}
