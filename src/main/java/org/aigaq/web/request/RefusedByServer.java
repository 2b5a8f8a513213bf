package org.aigaq.web.request;

import java.io.IOException;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the server does with a refused request. It closes the connection of one that
 * {@link RequestGate} has refused: it would otherwise wait for the rest of the body, and
 * a slow sender would keep a thread. And an answer of the server itself, to what no page
 * has seen, gets the headers that all answers have.
 */
@Component
class RefusedByServer extends ValveBase implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final int FIRST_ERROR = 400;

	private final AnswerHeaders headers;

	RefusedByServer(AnswerHeaders headers) {
		super(true);
		this.headers = headers;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		server.addEngineValves(this);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (response.getStatus() >= FIRST_ERROR) {
			this.headers.writeForRefusal(request, response);
		}
		getNext().invoke(request, response);
		if (request.getAttribute(RequestGate.REFUSED) != null) {
			if (request.isAsyncStarted()) {
				request.getAsyncContext().addListener(new CloseAfterAnswer(request.getCoyoteRequest()));
			}
			else {
				close(request.getCoyoteRequest());
			}
		}
	}

	private static void close(org.apache.coyote.Request request) {
		request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
	}

	/** Closes the connection when a delayed answer is sent. */
	private record CloseAfterAnswer(org.apache.coyote.Request request) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent answer) {
			close(this.request);
		}

		@Override
		public void onTimeout(AsyncEvent answer) {
			// has no time limit
		}

		@Override
		public void onError(AsyncEvent answer) {
			// the connection is closed already
		}

		@Override
		public void onStartAsync(AsyncEvent answer) {
			// is not started again
		}

	}

}
