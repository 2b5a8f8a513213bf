package org.aigaq.web.request;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes the reader's address and https from the headers {@code X-Forwarded-For} and
 * {@code X-Forwarded-Proto}, if they come from an address of setting
 * {@code aigaq.trusted-proxy}: addresses or CIDR blocks, separated by commas. From others
 * these headers count for nothing.
 */
@Component
class TrustedProxy implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private final String blocks;

	TrustedProxy(@Value("${aigaq.trusted-proxy:}") String addresses) {
		this.blocks = Arrays.stream(addresses.split(","))
			.map(String::strip)
			.filter((address) -> !address.isEmpty())
			.map(TrustedProxy::block)
			.collect(Collectors.joining(","));
	}

	private static String block(String address) {
		String block = address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32");
		if (!address.matches("[0-9a-fA-F.:/]+")) { // a name would be looked up
			throw refused(address, null);
		}
		try {
			NetMaskSet.parse(block);
			return block;
		}
		catch (IllegalArgumentException ex) {
			throw refused(address, ex);
		}
	}

	private static IllegalArgumentException refused(String address, Exception cause) {
		return new IllegalArgumentException(
				"AIGAQ_TRUSTED_PROXY takes addresses or blocks such as 10.0.0.0/8, not " + address, cause);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		if (!this.blocks.isEmpty()) {
			RemoteIpValve valve = new RemoteIpValve();
			valve.setInternalProxies(this.blocks);
			valve.setRemoteIpHeader("X-Forwarded-For");
			valve.setProtocolHeader("X-Forwarded-Proto");
			server.addEngineValves(valve);
		}
	}

}
