package org.aigaq.account.interrupted;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes kept forms after a day. */
@Configuration(proxyBeanMethods = false)
class InterruptedFormCleaning {

	@Bean
	RecurringTask<Void> deleteOldForms(InterruptedForms forms) {
		return Tasks.recurring("interrupted-form-cleanup", FixedDelay.ofMinutes(10))
			.execute((instance, context) -> forms.deleteOld());
	}

}
