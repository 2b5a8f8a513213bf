package org.aigaq.account.interrupted;

import java.util.List;

import org.aigaq.account.session.CurrentSession;
import org.aigaq.shared.Notices;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells an account on each page that a kept form waits, until it is shown. */
@Component
class InterruptedFormNotices implements Notices {

	private static final Notice WAITING = new Notice(
			new DefaultMessageSourceResolvable(new String[] { "account.kept.waiting" }, new Object[0]), "/kept");

	private final InterruptedForms forms;

	InterruptedFormNotices(InterruptedForms forms) {
		this.forms = forms;
	}

	@Override
	public List<Notice> of(String account) {
		return (hasForms() && this.forms.isWaiting(account)) ? List.of(WAITING) : List.of();
	}

	/** Whether the session of the request was found with kept forms. */
	private static boolean hasForms() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
			CurrentSession session = CurrentSession.of(page.getRequest());
			return session != null && session.keptForms() > 0;
		}
		return false;
	}

}
