package org.runningrecord.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Packs {@link BareWeb} as the service is packed, with the same loader and the same versions, and with the libraries of the starter for the web alone. */
final class BareJar {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final Pattern OF_THE_STARTER = Pattern.compile(
            "(commons-logging|jackson-(annotations|core-3|databind-3)|jakarta\\.annotation|jspecify|jul-to-slf4j|log4j|logback|"
                    + "micrometer-(commons|observation)|slf4j|snakeyaml-\\d|spring-(aop|beans|context|core|expression|web|webmvc)-\\d|"
                    + "spring-boot-(\\d|(autoconfigure|http-converter|jackson|servlet|tomcat|web-server|webmvc)-\\d)|tomcat-embed).*\\.jar");

    private BareJar() {}

    static Path pack(Path service, Path bare) throws IOException {
        try (JarFile from = new JarFile(service.toFile());
                OutputStream file = Files.newOutputStream(bare);
                JarOutputStream to = new JarOutputStream(file, manifest(from))) {
            for (JarEntry entry : from.stream().filter(BareJar::belongs).toList()) {
                to.putNextEntry(new JarEntry(entry));
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
            // the loader wants the folder itself
            to.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
            String own = BareWeb.class.getName().replace('.', '/') + ".class";
            to.putNextEntry(new ZipEntry("BOOT-INF/classes/" + own));
            try (InputStream in = BareWeb.class.getResourceAsStream("/" + own)) {
                in.transferTo(to);
            }
        }
        return bare;
    }

    private static Manifest manifest(JarFile from) throws IOException {
        Manifest manifest = new Manifest(from.getManifest());
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Start-Class", BareWeb.class.getName());
        attributes.remove(new Attributes.Name("Spring-Boot-Classpath-Index"));
        attributes.remove(new Attributes.Name("Spring-Boot-Layers-Index"));
        return manifest;
    }

    private static boolean belongs(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith("org/springframework/boot/loader/")
                || name.startsWith("META-INF/services/")
                || name.startsWith(LIBRARIES)
                        && OF_THE_STARTER
                                .matcher(name.substring(LIBRARIES.length()))
                                .matches();
    }
}
