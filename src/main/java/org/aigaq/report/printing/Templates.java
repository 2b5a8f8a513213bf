package org.aigaq.report.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.aigaq.report.organisation.Organisation;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Compiles the templates of folder {@code reports} on first use and keeps them. Tables
 * are tagged, fields choose fonts, and the letterhead is added to the frame.
 */
@Component
class Templates {

	private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

	private final Organisation organisation;

	Templates(Organisation organisation) {
		this.organisation = organisation;
	}

	JasperReport get(String name) {
		return this.compiled.computeIfAbsent(name, this::compile);
	}

	private JasperReport compile(String name) {
		try (InputStream template = new ClassPathResource("reports/" + name + ".jrxml").getInputStream()) {
			JasperDesign design = JRXmlLoader.load(template);
			TableTags.add(design);
			LetterFields.add(design);
			Letterhead.fit(design, this.organisation);
			return JasperCompileManager.compileReport(design);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JRException ex) {
			throw new JRRuntimeException(ex);
		}
	}

}
