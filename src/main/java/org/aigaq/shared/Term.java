package org.aigaq.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** The text of a field is a code of a vocabulary. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Term.Check.class)
public @interface Term {

	/** The vocabulary. */
	String value();

	String message() default "{web.form.choose}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Checks that the vocabulary has the code. */
	class Check implements ConstraintValidator<Term, String> {

		private final Words words;

		private String vocabulary = "";

		Check(Words words) {
			this.words = words;
		}

		@Override
		public void initialize(Term term) {
			this.vocabulary = term.value();
		}

		@Override
		public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
			return code != null && this.words.choices(this.vocabulary).containsKey(code);
		}

	}

}
