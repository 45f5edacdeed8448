package org.runningrecord.query.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Which form of an answer a link asks for: {@code ?format=csv}. Only the address is looked at; a body that was sent as a form is left to whoever reads it. */
public final class FormatInAddress implements ContentNegotiationStrategy {

    private static final Pattern FORMAT = Pattern.compile("(?:^|&)format=([^&]*)");
    private static final Map<String, MediaType> FORMATS =
            Map.of("json", MediaType.APPLICATION_JSON, "csv", TableConverter.CSV, "xlsx", TableConverter.XLSX);

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        String query = http == null ? null : http.getQueryString();
        Matcher asked = FORMAT.matcher(query == null ? "" : query);
        if (!asked.find()) {
            return MEDIA_TYPE_ALL_LIST;
        }
        MediaType format = FORMATS.get(asked.group(1));
        if (format == null) {
            throw new HttpMediaTypeNotAcceptableException(List.copyOf(FORMATS.values()));
        }
        return List.of(format);
    }
}
