package org.aigaq.web.request;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Closes the connection of a request that {@link RequestGate} has refused. The server
 * would otherwise wait for the rest of its body, and a slow sender would keep a thread.
 */
@Component
class RefusedBodies extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	RefusedBodies() {
		super(true);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		server.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(RequestGate.REFUSED) != null) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
