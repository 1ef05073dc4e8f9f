import Theme from 'vitepress/theme-without-fonts';
import './site.css';

/** VitePress's own theme with the fonts of the system: nothing is loaded from elsewhere. */
export default Theme;
