package org.aigaq.web.asset;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the static files. A name has the hash of the content, so browsers keep a file
 * for a year and never ask for it again.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration {

	@Bean
	ResourceHttpRequestHandler staticFileHandler(StaticFiles files) {
		ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
		handler.setResourceResolvers(List.of(files));
		handler.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		handler.setUseLastModified(false);
		return handler;
	}

	@Bean
	SimpleUrlHandlerMapping staticFileMapping(ResourceHttpRequestHandler staticFileHandler) {
		return new SimpleUrlHandlerMapping(Map.of(StaticFiles.FOLDER + "*", staticFileHandler),
				Ordered.HIGHEST_PRECEDENCE);
	}

}
