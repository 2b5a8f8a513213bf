package org.aigaq.document.loading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes files that were read and not kept, after 12 hours. */
@Configuration(proxyBeanMethods = false)
class ReadFileCleaning {

	@Bean
	RecurringTask<Void> deleteOldReadFiles(ReadFiles files) {
		return Tasks.recurring("read-file-cleanup", FixedDelay.ofMinutes(30))
			.execute((instance, context) -> files.deleteOld());
	}

}
