/* global wp, esimWidgets -- WordPress, and what esim-widgets.php prints before this script */
(function () {
  'use strict';

  const { registerBlockType } = wp.blocks;
  const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement: make, Fragment, useEffect, useRef } = wp.element;
  const { __ } = wp.i18n;
  const { module, language, languages, carriers } = esimWidgets;

  const ARTICLE = 'intro prepare renew after help';

  const elements = {
    'esim-renew-guide': __('Renewal guide', 'esim-widgets'),
    'esim-faq': __('Questions and answers', 'esim-widgets'),
    'esim-device-check': __('Device check', 'esim-widgets'),
  };

  const methods = {
    '': __('All that the facts support', 'esim-widgets'),
    app: __('App', 'esim-widgets'),
    store: __('Shop', 'esim-widgets'),
    website: __('Website', 'esim-widgets'),
    code: __('Code', 'esim-widgets'),
  };

  const optionsOf = (labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

  const group = (label, kind) => [
    // The list of the editor has no groups.
    { value: `group-${kind}`, label: `— ${label} —`, disabled: true },
    ...carriers
      .filter((carrier) => carrier.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];

  /** The block's attributes that the element gets. WordPress's own, such as `align`, are not ours. */
  const forElement = ({ element, accent, align, className, lock, style, metadata, ...others }) =>
    Object.entries(others).filter(([, value]) => value !== '' && value !== false);

  /** The editor may be inside a frame, which needs the module too. */
  function loadModule(page) {
    if (page.querySelector('script[data-esim-widgets]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = module;
    script.dataset.esimWidgets = '';
    page.head.append(script);
  }

  /** The real element. It is made without React, because React's versions set attributes differently. */
  function Preview({ attributes }) {
    const place = useRef();
    const shown = JSON.stringify(attributes);
    useEffect(() => {
      const page = place.current.ownerDocument;
      const element = page.createElement(attributes.element);
      const given = Object.fromEntries(forElement(attributes));
      for (const [name, value] of Object.entries({ lang: language, ...given })) {
        element.setAttribute(name, value === true ? '' : value);
      }
      if (attributes.accent) element.style.setProperty('--esim-accent', attributes.accent);
      element.textContent = elements[attributes.element];
      place.current.replaceChildren(element);
      loadModule(page);
    }, [shown]);
    return make('div', { ref: place });
  }

  function Edit({ attributes, setAttributes }) {
    const field = (control, name, label, more) =>
      make(control, {
        key: name,
        label,
        __nextHasNoMarginBottom: true,
        // An undefined attribute is not saved.
        onChange: (value) => setAttributes({ [name]: value || undefined }),
        ...more,
      });
    const text = (name, label, more) =>
      field(TextControl, name, label, { value: attributes[name] ?? '', ...more });
    const select = (name, label, options, more) =>
      field(SelectControl, name, label, { value: attributes[name] ?? '', options, ...more });
    const toggle = (name, label, more) =>
      field(ToggleControl, name, label, { checked: !!attributes[name], ...more });

    const options = {
      'esim-renew-guide': () => [
        select('methods', __('Ways to renew', 'esim-widgets'), optionsOf(methods)),
        toggle('offline', __('Begin with “Data used up”', 'esim-widgets')),
        toggle('sections', __('As an article, in five parts', 'esim-widgets'), {
          onChange: (isOn) => setAttributes({ sections: isOn ? ARTICLE : undefined }),
        }),
        text('expires', __('The plan ends on', 'esim-widgets'), { type: 'date' }),
      ],
      'esim-faq': () => [
        toggle('searchable', __('With a search field', 'esim-widgets')),
        toggle('exclusive', __('One answer open at a time', 'esim-widgets')),
        toggle('all', __('All questions at once', 'esim-widgets')),
        toggle('feedback', __('Ask whether an answer helped', 'esim-widgets')),
      ],
      'esim-device-check': () => [
        toggle('detect', __('Look at the reader’s phone at once', 'esim-widgets')),
        text('device', __('Answer for this phone', 'esim-widgets')),
      ],
    };

    return make(
      Fragment,
      null,
      make(
        InspectorControls,
        null,
        make(
          PanelBody,
          { title: __('Content', 'esim-widgets') },
          select('element', __('Element', 'esim-widgets'), optionsOf(elements)),
          select('carrier', __('Carrier or seller', 'esim-widgets'), [
            { value: '', label: __('Ask the reader', 'esim-widgets') },
            ...group(__('Carriers in Vietnam', 'esim-widgets'), 'carrier'),
            ...group(__('Sellers of travel eSIMs', 'esim-widgets'), 'seller'),
          ]),
          select(
            'lang',
            __('Language', 'esim-widgets'),
            [{ value: '', label: __('As the page', 'esim-widgets') }, ...optionsOf(languages)],
            {
              help: attributes.lang
                ? __('Readers cannot change it. The file is smaller.', 'esim-widgets')
                : __('Readers can change it.', 'esim-widgets'),
            },
          ),
          ...options[attributes.element](),
          attributes.carrier &&
            attributes.element !== 'esim-device-check' &&
            toggle('locked', __('Readers cannot change the carrier', 'esim-widgets')),
        ),
        make(
          PanelBody,
          { title: __('Look', 'esim-widgets'), initialOpen: false },
          select('theme', __('Colours', 'esim-widgets'), [
            { value: '', label: __('The page’s own', 'esim-widgets') },
            { value: 'light', label: __('Light', 'esim-widgets') },
            { value: 'dark', label: __('Dark', 'esim-widgets') },
            { value: 'auto', label: __('As the reader’s system', 'esim-widgets') },
          ]),
          toggle('no-heading', __('No heading', 'esim-widgets')),
          !attributes['no-heading'] &&
            select(
              'heading-level',
              __('Heading level', 'esim-widgets'),
              ['1', '', '3', '4', '5'].map((value) => ({ value, label: value || '2' })),
            ),
          toggle('no-language-menu', __('No language menu', 'esim-widgets')),
        ),
        make(PanelColorSettings, {
          title: __('Accent colour', 'esim-widgets'),
          initialOpen: false,
          colorSettings: [
            {
              label: __('Accent colour', 'esim-widgets'),
              value: attributes.accent,
              onChange: (accent) => setAttributes({ accent }),
            },
          ],
        }),
        make(
          PanelBody,
          { title: __('Your own help', 'esim-widgets'), initialOpen: false },
          text('support', __('Address', 'esim-widgets'), { placeholder: 'https://' }),
          text('support-label', __('Text of the link', 'esim-widgets')),
        ),
      ),
      make(
        'div',
        useBlockProps(),
        // Clicks select the block and do not reach the element.
        make(Disabled, null, make(Preview, { attributes })),
      ),
    );
  }

  registerBlockType('esim-widgets/help', { edit: Edit, save: () => null });
})();
