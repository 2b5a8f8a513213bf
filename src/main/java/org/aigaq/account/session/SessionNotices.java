package org.aigaq.account.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Keeps the notices for the page after a redirect, such as "Saved.", in the row of the
 * session: texts, numbers and lists of them. Readers who are not signed in get none.
 */
@Component("flashMapManager")
class SessionNotices extends AbstractFlashMapManager {

	/** Notices that no page has shown yet; the newest are kept. */
	private static final int MOST = 10;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Sessions sessions;

	SessionNotices(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		CurrentSession session = CurrentSession.of(request);
		if (session == null || session.notices() == null) {
			return null;
		}
		List<Kept> kept = JSON.readValue(session.notices(), new TypeReference<>() {
		});
		return new ArrayList<>(kept.stream().map(Kept::notice).toList());
	}

	/**
	 * None: a shown notice is removed from the list it was found in. With a lock the list
	 * is read again, and a notice with arguments, an array, does not equal its copy.
	 */
	@Override
	protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
		return null;
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> notices, HttpServletRequest request, HttpServletResponse response) {
		CurrentSession session = CurrentSession.of(request);
		if (session != null) {
			List<FlashMap> newest = notices.subList(Math.max(0, notices.size() - MOST), notices.size());
			String json = newest.isEmpty() ? null : JSON.writeValueAsString(newest.stream().map(Kept::of).toList());
			this.sessions.keep(session.id(), json);
			CurrentSession.set(session.withNotices(json), request);
		}
	}

	/**
	 * A notice as it is kept.
	 *
	 * @param path address of the page to show it on; {@code null}: any
	 * @param parameters parameters of that address
	 * @param until end of its validity, in milliseconds since 1970
	 * @param values what the page shows
	 */
	private record Kept(@Nullable String path, Map<String, List<String>> parameters, long until,
			Map<String, Object> values) {

		static Kept of(FlashMap notice) {
			return new Kept(notice.getTargetRequestPath(), notice.getTargetRequestParams(), notice.getExpirationTime(),
					notice);
		}

		FlashMap notice() {
			FlashMap notice = new FlashMap();
			notice.setTargetRequestPath(this.path);
			notice.addTargetRequestParams(new LinkedMultiValueMap<>(this.parameters));
			notice.setExpirationTime(this.until);
			this.values
				.forEach((name, value) -> notice.put(name, (value instanceof List<?> list) ? list.toArray() : value));
			return notice;
		}

	}

}
