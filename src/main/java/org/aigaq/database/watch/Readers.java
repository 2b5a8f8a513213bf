package org.aigaq.database.watch;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;
import org.aigaq.database.server.ServerHost;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of roles that read, as {@code aigaq_watch} sees and ends them. */
@Component
class Readers {

	/** The most memory of one process: an eighth of the machine, at most 512 MB. */
	private static final long MEMORY = Math.max(128L << 20, Math.min(512L << 20, physicalMemory() / 8));

	private final JdbcClient database;

	private final ServerHost host;

	private final Set<Integer> withLowPriority = new HashSet<>();

	Readers(@Qualifier("watchDataSource") DataSource watch, ServerHost host) {
		this.database = JdbcClient.create(watch);
		this.host = host;
	}

	/** End what overruns; the limits are in {@code db/external/access.sql}. */
	List<QueryWasEnded> endOverruns() {
		return this.database.sql("select role, reason from access.end_overruns() where ended")
			.query((row, number) -> new QueryWasEnded(row.getString("role"), row.getString("reason")))
			.list();
	}

	/**
	 * Let the program go before analysts and the SQL page. Their background workers are
	 * treated alike.
	 * @return whether any are connected
	 */
	boolean goBehind() {
		List<Process> processes = processes();
		Set<Integer> news = processes.stream().map(Process::pid).collect(Collectors.toCollection(HashSet::new));
		this.withLowPriority.retainAll(news);
		news.removeAll(this.withLowPriority);
		this.withLowPriority.addAll(this.host.giveLowPriority(news));
		return !processes.isEmpty();
	}

	/** End the sessions of analysts and of the SQL page that use too much memory. */
	List<QueryWasEnded> endLargest() {
		return processes().stream()
			.filter((process) -> this.host.memoryOf(process.pid()) > MEMORY)
			.filter(this::end)
			.map((process) -> new QueryWasEnded(process.role(), "memory"))
			.toList();
	}

	private List<Process> processes() {
		return this.database.sql("""
				select pid, coalesce(leader_pid, pid) as leader, usename as role
				  from pg_stat_activity
				 where usename ~ '^aigaq_(query|analyst(_[0-9]+)?)$'
				""")
			.query((row, number) -> new Process(row.getInt("pid"), row.getInt("leader"), row.getString("role")))
			.list();
	}

	private boolean end(Process process) {
		return this.database.sql("select pg_terminate_backend(?)")
			.param(process.leader())
			.query(Boolean.class)
			.single();
	}

	private static long physicalMemory() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
				? system.getTotalMemorySize() : Long.MAX_VALUE;
	}

	private record Process(int pid, int leader, String role) {
	}

}
