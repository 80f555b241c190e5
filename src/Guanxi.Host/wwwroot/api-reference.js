// The API reference: Swagger UI over our own OpenAPI document. The browser's session is the sign-in.
addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('api-reference');
  window.SwaggerUIBundle({ url: place.dataset.document, domNode: place, deepLinking: true, validatorUrl: null });
});
