package org.aigaq.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A new password: at least 12 characters, and at most as many bytes as bcrypt reads. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NewPassword.Check.class)
@interface NewPassword {

	String message() default "{account.password.rule}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Checks the length. */
	class Check implements ConstraintValidator<NewPassword, String> {

		@Override
		public boolean isValid(@Nullable String password, @Nullable ConstraintValidatorContext context) {
			return password != null && password.codePointCount(0, password.length()) >= 12 && !password.isBlank()
					&& password.getBytes(StandardCharsets.UTF_8).length <= 72;
		}

	}

}
