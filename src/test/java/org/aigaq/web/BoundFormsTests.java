package org.aigaq.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request fills only the fields of a form that a page draws: forms are records that
 * list them, and no row of the database is filled from a request.
 */
@DatabaseTest
class BoundFormsTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@Test
	void everyFormIsARecordOfItsFields() {
		List<String> forms = new ArrayList<>();
		for (HandlerMethod handler : this.handlers.getHandlerMethods().values()) {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				assertThat(parameter.hasParameterAnnotation(RequestBody.class)).as(handler.toString()).isFalse();
				ModelAttribute bound = parameter.getParameterAnnotation(ModelAttribute.class);
				if (bound != null && bound.binding()) {
					assertThat(parameter.getParameterType()).as(handler.toString())
						.matches(Class::isRecord, "is a record");
					assertHoldsNoRow(parameter.getParameterType(), new HashSet<>());
					forms.add(parameter.getParameterType().getSimpleName());
				}
			}
		}
		assertThat(forms).hasSizeGreaterThan(20).contains("NewAccount", "IncidentForm");
	}

	private static void assertHoldsNoRow(Class<?> form, Set<Class<?>> seen) {
		assertThat(form.isAnnotationPresent(Entity.class)).as(form.getName() + " is a row of the database").isFalse();
		if (!form.isRecord() || !seen.add(form)) {
			return;
		}
		for (RecordComponent component : form.getRecordComponents()) {
			for (Class<?> type : typesOf(component.getGenericType())) {
				assertThat(
						type.isRecord() || BeanUtils.isSimpleProperty(type) || type.getName().startsWith("java.util."))
					.as(component + " is text, a number, a choice or a record of them")
					.isTrue();
				assertHoldsNoRow(type, seen);
			}
		}
	}

	private static List<Class<?>> typesOf(Type type) {
		List<Class<?>> types = new ArrayList<>();
		if (type instanceof Class<?> plain) {
			types.add(plain);
		}
		else if (type instanceof ParameterizedType generic) {
			types.addAll(typesOf(generic.getRawType()));
			for (Type argument : generic.getActualTypeArguments()) {
				types.addAll(typesOf(argument));
			}
		}
		return types;
	}

}
