package org.aigaq.account.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.event.ClientAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a password, before it is checked.
 *
 * @param network its IPv4 address, or the network of 64 bits of its IPv6 address, as one
 * client can have all addresses of it
 * @param device value of its device cookie; {@code null}: none
 * @param program whether it is a program, which sends its password with each request
 */
public record Client(String network, @Nullable String device, boolean program) {

	private static final int BYTES_OF_NETWORK = 8;

	/** A browser that shows the sign-in page. */
	public static Client browser(HttpServletRequest request) {
		return new Client(network(ClientAddress.of(request)), KnownDevices.cookieOf(request), false);
	}

	/** A program that uses HTTP Basic. */
	public static Client program(HttpServletRequest request) {
		return new Client(network(ClientAddress.of(request)), KnownDevices.cookieOf(request), true);
	}

	static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			InetAddress literal = InetAddress.getByName(address);
			return (literal instanceof Inet6Address) ? network(literal.getAddress()) : literal.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private static String network(byte[] address) throws UnknownHostException {
		byte[] network = Arrays.copyOf(Arrays.copyOf(address, BYTES_OF_NETWORK), address.length);
		return InetAddress.getByAddress(network).getHostAddress() + "/64";
	}

}
