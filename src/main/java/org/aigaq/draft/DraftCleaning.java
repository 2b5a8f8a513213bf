package org.aigaq.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes drafts that are older than they are kept. */
@Configuration(proxyBeanMethods = false)
class DraftCleaning {

	@Bean
	RecurringTask<Void> deleteOldDrafts(Drafts drafts) {
		return Tasks.recurring("draft-cleanup", FixedDelay.ofHours(6))
			.execute((instance, context) -> drafts.deleteOld());
	}

}
