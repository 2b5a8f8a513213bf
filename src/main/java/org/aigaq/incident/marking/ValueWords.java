package org.aigaq.incident.marking;

import java.util.List;

import org.aigaq.reading.Proposal;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The values that were read in a text, in words of the reader's language. */
@Component
class ValueWords {

	private final Words words;

	private final MessageSource messages;

	ValueWords(Words words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	String label(Proposal.Count count) {
		String number = number(count);
		String what = (count.measure() != null)
				? message("reading.count", this.words.label("measure", count.measure()), number) : number;
		String whom = (count.population() != null)
				? message("reading.count", what, this.words.label("population", count.population())) : what;
		return withGroups(whom, count.groups());
	}

	/** The number as the text words it. */
	String number(Proposal.Count count) {
		return count.wording().equals("exact") ? message("reading.exactly", this.words.number(count.number()))
				: message("shared.count." + count.wording(),
						(count.number() != null) ? this.words.number(count.number()) : null,
						(count.numberTo() != null) ? this.words.number(count.numberTo()) : null);
	}

	String label(Proposal.Act act) {
		return withGroups(this.words.label("act_type", act.act()), act.groups());
	}

	/** A one-line description of a figure, without its number. */
	String description(Proposal proposal) {
		if (proposal instanceof Proposal.Count count) {
			return withGroups(this.words.label("measure", String.valueOf(count.measure())), count.groups());
		}
		return (proposal instanceof Proposal.Act act) ? label(act) : proposal.words();
	}

	private String withGroups(String what, List<String> groups) {
		return groups.isEmpty() ? what : message("reading.groups", what, this.words.labels("affected_group", groups));
	}

	String label(Proposal.Duration duration) {
		return message("reading.term", term(duration));
	}

	/** That it may be how long somebody was held, which has fields of its own. */
	String held(Proposal.Duration duration) {
		return message("reading.hours", term(duration));
	}

	private String term(Proposal.Duration duration) {
		return String
			.valueOf(this.words.term(duration.term().low(), duration.term().high(), duration.term().unit().code()));
	}

	String label(Proposal.Amount sum) {
		return message("reading.amount",
				(sum.currency() != null) ? this.words.money(sum.amount(), sum.currency(), sum.basis())
						: this.words.indices(sum.amount(), sum.basis()));
	}

	String label(Proposal.LegalBasis basis) {
		return message("reading.legal-basis", basis.law());
	}

	/** What was read, whatever it is. */
	String label(Proposal proposal) {
		if (proposal instanceof Proposal.Count count) {
			return label(count);
		}
		if (proposal instanceof Proposal.Act act) {
			return label(act);
		}
		if (proposal instanceof Proposal.Duration duration) {
			return label(duration);
		}
		if (proposal instanceof Proposal.Amount sum) {
			return label(sum);
		}
		if (proposal instanceof Proposal.LegalBasis basis) {
			return label(basis);
		}
		if (proposal instanceof Proposal.Day day) {
			return (day.edtf() != null) ? this.words.date(day.edtf())
					: message("reading.doubt." + day.doubt(), day.words());
		}
		return (proposal instanceof Proposal.Asked asked) ? label(asked.meanings().get(0))
				: (proposal instanceof Proposal.Name name) ? name.name() : proposal.words();
	}

	String date(String edtf) {
		return this.words.date(edtf);
	}

	String label(String vocabulary, String code) {
		return this.words.label(vocabulary, code);
	}

	String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
