package org.aigaq.reading.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The term of a penalty as a source gives it.
 *
 * @param low the shortest term; {@code null}: none is given
 * @param high the longest term; {@code null}: none is given
 * @param unit the unit of both
 */
public record Term(@Nullable BigDecimal low, @Nullable BigDecimal high, TermUnit unit) {

	public Term {
		low = plain(low);
		high = plain(high);
	}

	/** A term of exactly this length. */
	public static Term of(BigDecimal length, TermUnit unit) {
		return new Term(length, length, unit);
	}

	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/** Whether it has one length. */
	public boolean isExact() {
		return this.low != null && this.low.equals(this.high);
	}

	/**
	 * The same in a smaller unit; empty: the unit has no exact number of those.
	 */
	Optional<Term> in(TermUnit smaller) {
		int parts = (smaller == this.unit) ? 1 : this.unit.of(smaller);
		return (parts == 0) ? Optional.empty()
				: Optional.of(new Term(times(this.low, parts), times(this.high, parts), smaller));
	}

	/** The same in days; empty: days are not exact, or not whole. */
	public Optional<Term> days() {
		if (this.unit == TermUnit.HOUR) {
			return whole(new Term(divided(this.low), divided(this.high), TermUnit.DAY));
		}
		return in(TermUnit.DAY).flatMap(Term::whole);
	}

	private static @Nullable BigDecimal divided(@Nullable BigDecimal hours) {
		return (hours != null) ? hours.divide(BigDecimal.valueOf(TermUnit.DAY.of(TermUnit.HOUR)), MathContext.DECIMAL64)
				: null;
	}

	private static Optional<Term> whole(Term term) {
		boolean whole = Stream.of(term.low, term.high)
			.allMatch((number) -> number == null || number.stripTrailingZeros().scale() <= 0);
		return whole ? Optional.of(term) : Optional.empty();
	}

	private static @Nullable BigDecimal times(@Nullable BigDecimal number, int parts) {
		return (number != null) ? number.multiply(BigDecimal.valueOf(parts)) : null;
	}

	/** This exact term and another, in the unit of the other. */
	public Term plus(Term smaller) {
		Term same = in(smaller.unit).orElseThrow();
		return Term.of(Objects.requireNonNull(same.low).add(Objects.requireNonNull(smaller.low)), smaller.unit);
	}

	/** In English as a field takes it: "6 to 15 days", "up to 5 years". */
	public String typed() {
		BigDecimal last = (this.high != null) ? this.high : this.low;
		String units = " " + this.unit.code() + (BigDecimal.ONE.equals(last) ? "" : "s");
		if (this.low == null || this.high == null) {
			return ((this.low == null) ? "up to " : "at least ") + Objects.requireNonNull(last).toPlainString() + units;
		}
		return (isExact() ? "" : this.low.toPlainString() + " to ") + this.high.toPlainString() + units;
	}

}
