package org.aigaq.place;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/** The text of a field is empty or a day such as 2018-06-19. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
@interface Day {

	String message() default "{place.day.rule}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Checks that the text is a day of the calendar. */
	class Check implements ConstraintValidator<Day, String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return text == null || text.isEmpty() || ApproximateDate.day(text).isPresent();
		}

	}

}
